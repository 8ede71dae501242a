/**
 * Everything that has an IRI, told to people and to programs: what the data says of one thing, as a page and in the
 * formats of RDF.
 *
 * <pre>{@code
 * Describer things = new Describer(dataset, Links.under("/"));
 * Description country = things.describe("place/PRK").orElseThrow();
 * byte[] page = things.write(country, Format.HTML, Paging.first());
 * }</pre>
 *
 * <p>A {@link org.tipgraph.pages.Description} is what there is to say; {@code docs/decisions/descriptions.md} tells why
 * that and no more. {@code ThingPage} puts a page together from small records that say what is to be shown:
 * {@code ClaimTeller} makes those of a claim, {@code NarrativeTeller} those of a narrative, {@code Uses} those of a concept
 * or a place, {@code Properties} and {@code Incoming} those of all. {@code OntologyPage} shows what the package
 * {@code terms} gathers, {@code SchemePage} the concepts of a scheme as a tree; {@code Gallery} makes the
 * {@code Figure}s of {@code PicturesPage} from answers to questions. {@code Labels} are what people call things,
 * {@code Links} where they find them. How it is shown is told by the templates of {@code src/main/jte}, which
 * {@code Templates} fills. Nothing here knows of a server: a page is a function of the data.
 */
package org.tipgraph.pages;
