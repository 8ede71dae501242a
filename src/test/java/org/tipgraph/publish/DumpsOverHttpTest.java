package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tipgraph.dump.DumpFile;
import org.tipgraph.dump.DumpFormat;

class DumpsOverHttpTest {

    @RegisterExtension
    static final ServerExtension SERVER = ServerExtension.standard();

    private final Client client = SERVER.client();

    @ParameterizedTest
    @EnumSource
    void eachDumpComesAsItIsWithItsMediaType(DumpFormat format) throws Exception {
        HttpResponse<byte[]> answer = bytes("dumps/" + format.fileName());
        assertEquals(200, answer.statusCode());
        assertTrue(header(answer, "Content-Type").startsWith(format.mediaType()), header(answer, "Content-Type"));
        assertArrayEquals(Files.readAllBytes(SERVER.release().dump(format)), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "tipgraph.ttl.gz, application/gzip",
        "manifest.json, application/json",
        "SHA256SUMS, text/plain",
    })
    void theOtherFilesComeToo(String name, String mediaType) throws Exception {
        HttpResponse<byte[]> answer = bytes("dumps/" + name);
        assertTrue(header(answer, "Content-Type").startsWith(mediaType), header(answer, "Content-Type"));
        assertEquals("", header(answer, "Content-Encoding"));
        assertArrayEquals(Files.readAllBytes(SERVER.release().dumps().resolve(name)), answer.body());
    }

    @Test
    void thoseWhoAcceptGzipGetTheCompressedCopy() throws Exception {
        HttpResponse<byte[]> answer = bytes("dumps/tipgraph.ttl", "Accept-Encoding", "gzip");
        assertEquals("gzip", header(answer, "Content-Encoding"));
        assertTrue(header(answer, "Content-Type").startsWith("text/turtle"), header(answer, "Content-Type"));
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        assertArrayEquals(Files.readAllBytes(SERVER.release().dump(DumpFormat.TURTLE)), unpacked);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        HttpResponse<byte[]> first = bytes("dumps/tipgraph.nq");
        String tag = header(first, "ETag");
        assertTrue(!tag.isEmpty() && !header(first, "Last-Modified").isEmpty());
        assertEquals(304, bytes("dumps/tipgraph.nq", "If-None-Match", tag).statusCode());
    }

    @Test
    void aDownloadCanBeResumed() throws Exception {
        HttpResponse<byte[]> answer = bytes("dumps/tipgraph.nq", "Range", "bytes=100-199");
        assertEquals(206, answer.statusCode());
        byte[] whole = Files.readAllBytes(SERVER.release().dump(DumpFormat.NQUADS));
        assertArrayEquals(Arrays.copyOfRange(whole, 100, 200), answer.body());
    }

    @Test
    void theListNamesEachFileWithItsChecksum() throws Exception {
        String list = client.get("dumps/").body();
        for (DumpFile file : SERVER.release().manifest().files()) {
            assertTrue(list.contains("href=\"" + file.name() + "\""), file.name());
            assertTrue(list.contains(file.sha256()), file.name());
        }
    }

    @Test
    void withoutTheSlashTheListIsFound() throws Exception {
        assertEquals(302, client.get("dumps").statusCode());
    }

    private HttpResponse<byte[]> bytes(String path, String... headers) throws Exception {
        return HttpClient.newHttpClient()
                .send(client.request(path, headers).GET().build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
