/**
 * A release on the web: SPARQL, graphs, checks, downloads, and a page that tells people about them.
 *
 * <p>The command line needs two lines of it:
 *
 * <pre>{@code
 * try (Server server = Server.start(Path.of("out"), ServerSettings.standard().withPort(3030))) {
 *     ... server.uri() ...
 *     server.await();
 * }
 * }</pre>
 *
 * <p>{@link org.tipgraph.publish.ServerSettings} say the port, whether other machines may come, whether the data are
 * held in memory or in a store on disk, and the {@link org.tipgraph.publish.Limits}. {@code Server.switchTo} shows
 * another release without a stop. {@code docs/endpoint.md} tells the paths, limits and errors.
 *
 * <p>Inside, a request comes from the street through handlers that stand one behind the other, see {@code Building}:
 * {@code Frame} (headers of every answer), {@code Gate} (paths and methods), {@code RateLimit}, {@code SizeLimit},
 * {@code Site} (pages and files), {@code Turnstile} (so many at a time), {@code Watchdog} (so long), {@code Truncation}
 * (nothing half taken for whole), and then Fuseki's services: {@code QueryEndpoint}, {@code GraphEndpoint} and
 * {@code ShapesEndpoint}. The data they ask is a {@code Serving}, read from a release and never written.
 */
package org.tipgraph.publish;
