package org.sciday.shared.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Patterns of addresses by their steps, so that few of hundreds are left to be compared. What it gives may still not match. */
final class EndpointTree<T> {

    private static final class Node<T> {
        private final Map<String, Node<T>> words = new HashMap<>();
        private @Nullable Node<T> anything;
        private final List<T> here = new ArrayList<>();
        private final List<T> below = new ArrayList<>();

        private Node<T> anything() {
            if (anything == null) {
                anything = new Node<>();
            }
            return anything;
        }
    }

    private final Node<T> root = new Node<>();

    /** @param pattern {@code /units/{id}/people}, or {@code /files/**} */
    void add(String pattern, T value) {
        var node = root;
        for (var step : steps(pattern)) {
            if (step.contains("*")) {
                node.below.add(value);
                return;
            }
            node = step.contains("{") || step.contains("?")
                    ? node.anything()
                    : node.words.computeIfAbsent(step, word -> new Node<>());
        }
        node.here.add(value);
    }

    /** All whose pattern may match. */
    List<T> candidates(String path) {
        var found = new ArrayList<T>();
        collect(root, steps(path), 0, found);
        return found;
    }

    private static <T> void collect(Node<T> node, String[] steps, int at, List<T> found) {
        found.addAll(node.below);
        if (at == steps.length) {
            found.addAll(node.here);
            return;
        }
        var word = node.words.get(steps[at]);
        if (word != null) {
            collect(word, steps, at + 1, found);
        }
        if (node.anything != null) {
            collect(node.anything, steps, at + 1, found);
        }
    }

    private static String[] steps(String path) {
        return path.substring(path.startsWith("/") ? 1 : 0).split("/", -1);
    }
}
