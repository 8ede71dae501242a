package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tipgraph.dump.TableFile;

class TablesOverHttpTest {

    @RegisterExtension
    static final ServerExtension SERVER = ServerExtension.standard();

    private final Client client = SERVER.client();

    @Test
    void eachFileComesAsItIsWithItsMediaType() throws Exception {
        assertEquals(31, SERVER.release().manifest().tables().size());
        for (TableFile file : SERVER.release().manifest().tables()) {
            HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                    .send(client.request("tables/" + file.name()).GET().build(), BodyHandlers.ofByteArray());
            assertEquals(200, answer.statusCode(), file.name());
            String type = header(answer, "Content-Type");
            assertTrue(type.startsWith(file.mediaType()), type);
            assertArrayEquals(
                    Files.readAllBytes(SERVER.release().tables().resolve(file.name())), answer.body(), file.name());
        }
    }

    @Test
    void aCsvLeadsToItsDescription() throws Exception {
        HttpResponse<String> answer = client.get("tables/exploitation.csv");
        assertEquals("text/csv;charset=utf-8;header=present", header(answer, "Content-Type"));
        assertEquals(
                "<csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"", header(answer, "Link"));
    }

    @Test
    void theListNamesEachFile() throws Exception {
        String list = client.get("tables/").body();
        for (TableFile file : SERVER.release().manifest().tables()) {
            assertTrue(list.contains("href=\"" + file.name() + "\""), file.name());
        }
    }

    @Test
    void withoutTheSlashTheListIsFound() throws Exception {
        assertEquals(302, client.get("tables").statusCode());
    }

    @Test
    void whatIsNoTableIsNotFound() throws Exception {
        HttpResponse<String> answer = client.get("tables/no-such.csv");
        assertEquals(404, answer.statusCode());
        assertEquals(
                "There is no such table. See /tables/ for what there is.",
                answer.body().strip());
        assertEquals("", header(answer, "Link"));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
