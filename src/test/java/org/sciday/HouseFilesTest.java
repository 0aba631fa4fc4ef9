package org.sciday;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the house about files: sizes, folders, words. */
class HouseFilesTest {

    private static final Path JAVA = Path.of("src/main/java/org/sciday");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final List<String> SHARED_FOLDERS = List.of("layouts", "components");

    /** Classes by which scripts and tests find a part that looks like its surroundings. */
    private static final Set<String> HOOKS = Set.of(
            "campaign-theme", "campaign-units", "difference", "door-party", "door-words", "pass-where", "unit-choice",
            "unit-tree-below", "far", "spot-link", "why");

    /** A letter of any language outside of ${…}, tags, comments and code lines. */
    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}]|[A-Za-z]{3,}");

    @Test
    void noFileIsTooLongToRead() throws IOException {
        assertThat(longerThan(400, Path.of("src/main/java"), ".java")).isEmpty();
        assertThat(longerThan(150, TEMPLATES, ".jte")).isEmpty();
        assertThat(longerThan(60, RESOURCES.resolve("static/js"), ".js")).isEmpty();
    }

    @Test
    void everyModuleHasAReadme() {
        var without = modules().stream()
                .filter(name -> !name.equals("shared") && !Files.exists(JAVA.resolve(name + "/README.md")))
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void foldersAreNamedAfterModules() throws IOException {
        var modules = modules();
        for (var folder : List.of(TEMPLATES, RESOURCES.resolve("db/migration"))) {
            try (var children = Files.list(folder)) {
                var strangers = children.filter(Files::isDirectory)
                        .map(path -> path.getFileName().toString())
                        .filter(name ->
                                !modules.contains(name) && !SHARED_FOLDERS.contains(name) && !name.equals("__root"))
                        .toList();
                assertThat(strangers).as(folder.toString()).isEmpty();
            }
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("messages"))) {
            for (var chinese :
                    files.filter(path -> !path.toString().contains("_en")).toList()) {
                var english = Path.of(chinese.toString().replace(".properties", "_en.properties"));
                assertThat(keys(english)).as(english.toString()).isEqualTo(keys(chinese));
            }
        }
    }

    @Test
    void everyKeyThatATemplateAsksForExists() throws IOException {
        var known = new TreeSet<String>();
        try (var files = Files.list(RESOURCES.resolve("messages"))) {
            for (var file : files.toList()) {
                known.addAll(keys(file));
            }
        }
        var asked = Pattern.compile("ui\\.t\\(\"([^\"]+)\"[,)]");
        var missing = new TreeSet<String>();
        for (var template : files(TEMPLATES, ".jte")) {
            asked.matcher(Files.readString(template))
                    .results()
                    .map(match -> match.group(1))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(template.getFileName() + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    /** A class without a style is a slip of the pen: the part then looks like nothing the house knows. */
    @Test
    void everyClassThatATemplateUsesHasAStyle() throws IOException {
        var styles = new StringBuilder();
        for (var sheet : files(RESOURCES.resolve("static"), ".css")) {
            styles.append(Files.readString(sheet));
        }
        var known = Pattern.compile("\\.([a-z][a-z0-9-]*)")
                .matcher(styles)
                .results()
                .map(match -> match.group(1))
                .collect(toCollection(TreeSet::new));
        known.addAll(HOOKS);
        var unknown = new TreeSet<String>();
        var used = Pattern.compile("class=\"([a-z0-9 -]+)\"");
        for (var template : files(TEMPLATES, ".jte")) {
            used.matcher(Files.readString(template))
                    .results()
                    .flatMap(match -> Stream.of(match.group(1).strip().split(" +")))
                    .filter(name -> !known.contains(name))
                    .forEach(name -> unknown.add(template.getFileName() + ": " + name));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void templatesCarryNoWordsOfTheirOwn() throws IOException {
        var found = new ArrayList<String>();
        for (var template : files(TEMPLATES, ".jte")) {
            var text = Files.readString(template)
                    .replaceAll("(?s)<%--.*?--%>", "")
                    .replaceAll("(?s)<svg.*?</svg>", "")
                    .replaceAll("(?m)^\\s*[@!].*$", "")
                    .replaceAll("(?s)@template\\.[\\w.]+\\(.*?\\)\\s*(?=\\n|<|@|$)", "")
                    .replaceAll("(?s)@\\w+.*?\\n", "")
                    .replaceAll("(?s)\\$\\{.*?\\}", "")
                    .replaceAll("(?s)<[^>]*>", "");
            for (var line : text.split("\n")) {
                if (WORDS.matcher(line).find()
                        && line.codePoints()
                                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
                    found.add(template + ": " + line.strip());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void nothingIsLeftToDoInTheCode() throws IOException {
        var marks = Pattern.compile("TODO|FIXME|XXX|printStackTrace|@Disabled");
        var found = new ArrayList<Path>();
        for (var file : files(Path.of("src"), ".java")) {
            if (!file.endsWith("HouseFilesTest.java")
                    && marks.matcher(Files.readString(file)).find()) {
                found.add(file);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void importsNameWhatTheyWant() throws IOException {
        var star = Pattern.compile("(?m)^import (?!static)[\\w.]+\\.\\*;");
        var found = new ArrayList<Path>();
        for (var file : files(Path.of("src"), ".java")) {
            if (star.matcher(Files.readString(file)).find()) {
                found.add(file);
            }
        }
        assertThat(found).isEmpty();
    }

    private static TreeSet<String> modules() {
        return ApplicationModules.of(Sciday.class).stream()
                .map(module -> module.getBasePackage().getLocalName())
                .collect(toCollection(TreeSet::new));
    }

    private static List<Path> longerThan(int lines, Path root, String ending) throws IOException {
        var found = new ArrayList<Path>();
        for (var file : files(root, ending)) {
            try (var content = Files.lines(file)) {
                if (content.count() > lines) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }

    private static TreeSet<String> keys(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
