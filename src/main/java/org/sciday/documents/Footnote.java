package org.sciday.documents;

/**
 * Where a figure comes from.
 *
 * @param mark the sign behind the figure, such as [1]; empty when it stands for the whole paper
 * @param address of the page that lists what was counted
 */
public record Footnote(String mark, String text, String address) {

    String line() {
        return mark.isEmpty() ? text : mark + " " + text;
    }
}
