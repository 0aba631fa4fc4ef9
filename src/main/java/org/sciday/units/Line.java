package org.sciday.units;

/** A line (条线): a system that leads units across regions. Lines are data; the code is what units carry. */
public record Line(String code, String nameZh, String nameEn) {

    public String name(boolean chinese) {
        return chinese ? nameZh : nameEn;
    }
}
