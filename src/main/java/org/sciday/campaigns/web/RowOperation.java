package org.sciday.campaigns.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A button beside the rows that saves nothing: add:rows, remove:rows:3, up:rows:3, down:rows:3, find:rows:3. */
record RowOperation(String verb, String grid, int row) {

    private static final Pattern WORDS = Pattern.compile("(add|remove|up|down|find):(\\w+)(?::(\\d{1,3}))?");

    static Optional<RowOperation> of(String text) {
        var words = WORDS.matcher(text);
        return words.matches()
                ? Optional.of(new RowOperation(
                        words.group(1), words.group(2), words.group(3) == null ? 0 : Integer.parseInt(words.group(3))))
                : Optional.empty();
    }

    List<Grid> on(List<Grid> grids) {
        return grids.stream()
                .map(shown -> shown.name().equals(grid) && shown.many() ? on(shown) : shown)
                .toList();
    }

    /** The row that was added or moved, as rows[3]; empty when one was removed. */
    String touched(List<Grid> after) {
        var index = switch (verb) {
            case "add" ->
                after.stream()
                        .filter(shown -> shown.name().equals(grid))
                        .mapToInt(shown -> shown.rows().size() - 1)
                        .findFirst()
                        .orElse(-1);
            case "up" -> row - 1;
            case "down" -> row + 1;
            default -> -1;
        };
        return index < 0 ? "" : grid + "[" + index + "]";
    }

    private Grid on(Grid shown) {
        return switch (verb) {
            case "add" -> shown.add();
            case "remove" -> shown.remove(row);
            case "up" -> shown.move(row, -1);
            case "find" -> shown;
            default -> shown.move(row, 1);
        };
    }
}
