package org.sciday.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of the demo; their formats are told in the README beside them. */
final class DemoFiles {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DemoFiles() {}

    /** Rows by the names of the heading. No value holds a comma. */
    static List<Map<String, String>> rows(String name) {
        var lines = text(name).lines().toList();
        var heading = lines.getFirst().split(",", -1);
        return lines.stream().skip(1).map(line -> row(heading, line)).toList();
    }

    static <T> T json(String name, TypeReference<T> type) {
        return MAPPER.readValue(text(name), type);
    }

    static String text(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] heading, String line) {
        var cells = line.split(",", -1);
        if (cells.length != heading.length) {
            throw new IllegalStateException("Not " + heading.length + " cells: " + line);
        }
        var row = new HashMap<String, String>();
        for (int i = 0; i < cells.length; i++) {
            row.put(heading[i], cells[i]);
        }
        return row;
    }
}
