package org.sciday;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sciday.audit.web.AuditListPage;

/**
 * Whatever the trail keeps has words in both languages. Actions and things are texts like {@code units.approved}, often
 * handed through a method or two before they reach the trail; hence all such texts are looked at, wherever they stand.
 */
class HouseAuditTest {

    private static final Path JAVA = Path.of("src/main/java/org/sciday");

    /** Somebody does it: a viewer stands in the same call. */
    private static final Pattern SOMEBODY = Pattern.compile("\\b(by|viewer|person|Viewer\\.platform\\(\\))");

    /** Calls whose texts are sentences for people. */
    private static final Pattern SENTENCE =
            Pattern.compile("saying\\(|warning\\(|NotFound\\(|NotAllowed\\(|RuleBroken\\(|Conflict\\(|InvalidInput|wrong\\(|\\.tell\\(");

    private static final Pattern JOB = Pattern.compile("Tasks\\.(recurring|oneTime|custom)");
    private static final Pattern FILE = Pattern.compile(".*\\.(csv|json|txt|xlsx|docx|zip|sql)");

    private final Set<String> chinese = keys("");
    private final Set<String> english = keys("_en");

    @Test
    void everyActionAndThingOfTheTrailHasItsWords() throws IOException {
        var modules = String.join("|", modules());
        var name = Pattern.compile("\"((?:" + modules + ")\\.[a-z0-9]+(?:-[a-z0-9]+)*)\"");
        var silent = new TreeSet<String>();
        try (var files = Files.walk(JAVA)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (var statement : Files.readString(file).split("[;{}]")) {
                    name.matcher(statement)
                            .results()
                            .map(match -> match.group(1))
                            .filter(text -> isOfTheTrail(text, statement) && !hasWords(text))
                            .forEach(silent::add);
                }
            }
        }
        assertThat(silent)
                .as("say <module>.done.<verb> or <module>.thing.<noun> in both files of the module's messages")
                .isEmpty();
    }

    @Test
    void theAuditorCanNarrowTheListToEveryModule() {
        var modules = chinese.stream()
                .filter(key -> key.contains(".done."))
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        assertThat(AuditListPage.MODULES).containsExactlyInAnyOrderElementsOf(modules);
        assertThat(chinese).containsAll(AuditListPage.MODULES.stream().map("audit.module."::concat).toList());
    }

    /** Every folder below the root is one. */
    private static List<String> modules() throws IOException {
        try (var folders = Files.list(JAVA)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("audit") && !name.equals("shared"))
                    .toList();
        }
    }

    private boolean isOfTheTrail(String text, String statement) {
        if (JOB.matcher(statement).find() || FILE.matcher(text).matches() || SENTENCE.matcher(statement).find()) {
            return false;
        }
        var code = statement.replaceAll("\"[^\"]*\"", "");
        return SOMEBODY.matcher(code).find() || !(chinese.contains(text) || isVocabulary(text));
    }

    private boolean isVocabulary(String text) {
        return chinese.stream().anyMatch(key -> key.startsWith(text + "."));
    }

    private boolean hasWords(String text) {
        var dot = text.indexOf('.');
        var module = text.substring(0, dot);
        var word = text.substring(dot + 1);
        return Set.of(".done.", ".thing.").stream()
                .map(kind -> module + kind + word)
                .anyMatch(key -> chinese.contains(key) && english.contains(key));
    }

    private static Set<String> keys(String language) {
        var keys = new HashSet<String>();
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file : files.toList()) {
                var isEnglish = file.toString().endsWith("_en.properties");
                if (isEnglish == language.equals("_en")) {
                    var texts = new Properties();
                    try (var reader = Files.newBufferedReader(file)) {
                        texts.load(reader);
                    }
                    keys.addAll(texts.stringPropertyNames());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }
}
