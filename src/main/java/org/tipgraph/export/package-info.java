/**
 * A release as files for any web host: the pages and data that the server has, with links that lead from file to file.
 *
 * <pre>{@code
 * try (SiteWriter site = SiteWriter.open(Path.of("out"), Path.of("site"), SiteSettings.standard())) {
 *     site.write(() -> {});
 *     site.publish();
 * }
 * }</pre>
 *
 * <p>{@code NamesByGraph} tells what there are pages of, {@code FixedPages} which pages there are besides, and
 * {@code SiteFolder} how all of it comes into place in one step. What a page says is told in {@code pages}, and where its
 * links lead in {@code pages.Links}.
 */
package org.tipgraph.export;
