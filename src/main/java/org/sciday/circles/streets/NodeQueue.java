package org.sciday.circles.streets;

import java.util.Arrays;

/** Points by the minutes after which they are reached: a binary heap of longs, since a million objects would cost more than the way. */
final class NodeQueue {

    private long[] heap = new long[1_024];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    float firstMinutes() {
        return Float.intBitsToFloat((int) (heap[0] >>> Integer.SIZE));
    }

    /** Bits of numbers that are not negative are in the order of the numbers. */
    void add(float minutes, int node) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        var entry = (long) Float.floatToIntBits(minutes) << Integer.SIZE | node;
        var at = size++;
        while (at > 0 && heap[(at - 1) / 2] > entry) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = entry;
    }

    int takeFirst() {
        var first = (int) heap[0];
        var last = heap[--size];
        var at = 0;
        for (var child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return first;
    }
}
