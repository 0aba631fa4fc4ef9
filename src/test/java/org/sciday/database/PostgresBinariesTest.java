package org.sciday.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    @Test
    void unpacksOnceWhenSeveralAskAtTheSameTime(@TempDir Path place) throws Exception {
        Callable<PostgresBinaries> asks = () -> PostgresBinaries.unpackedBelow(List.of(place));
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = pool.invokeAll(List.of(asks, asks));
            assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
        }
        assertThat(place).isDirectoryNotContaining("glob:**.unpacking");
    }

    @Test
    void unpacksAnewWhenAFileIsDamaged(@TempDir Path place) throws IOException {
        var program = PostgresBinaries.unpackedBelow(List.of(place)).program("postgres");
        Files.writeString(program, "");

        PostgresBinaries.unpackedBelow(List.of(place));

        assertThat(Files.size(program)).isGreaterThan(1_000_000);
        assertThat(program).isExecutable();
    }

    @Test
    void takesTheNextPlaceWhenOneCannotBeWritten(@TempDir Path place) throws IOException {
        var file = Files.writeString(place.resolve("a file, not a folder"), "");

        assertThat(PostgresBinaries.unpackedBelow(List.of(file, place)).home()).startsWith(place);
    }
}
