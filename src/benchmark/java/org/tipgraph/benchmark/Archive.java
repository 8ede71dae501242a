package org.tipgraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Makes an archive of any size, for measurements: files {@code YEAR-ISO3.txt}, country by country within year, from 2001
 * on. Same texts, number and seed, same bytes. What the files say is made up of pieces, and true of nobody.
 */
public final class Archive {

    private static final int SEED = 4_700;

    private Archive() {}

    /**
     * Writes an archive.
     *
     * @param arguments folders of texts, parted by commas; how many narratives; the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3 || !arguments[1].matches("\\d{1,6}")) {
            System.err.println("Usage: Archive TEXTS[,TEXTS…] NUMBER OUT_DIR");
            System.exit(2);
        }
        long bytes = write(arguments[0], Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        System.out.printf(Locale.ROOT, "%s narratives, %,d bytes, in %s%n", arguments[1], bytes, arguments[2]);
    }

    /** Writes an archive; the bytes written. */
    static long write(String texts, int number, Path out) throws IOException {
        Variations variations = new Variations(Texts.in(texts).all(), SEED);
        List<NamedCountry> countries = NamedCountry.all();
        Files.createDirectories(out);
        long bytes = 0;
        for (int i = 0; i < number; i++) {
            NamedCountry country = countries.get(i % countries.size());
            int year = 2001 + i / countries.size();
            Path file = out.resolve(year + "-" + country.code() + ".txt");
            Files.writeString(file, variations.narrative(i, country, year));
            bytes += Files.size(file);
        }
        return bytes;
    }
}
