package org.sciday.campaigns;

import java.util.UUID;

/**
 * One word of a taxonomy. Activities keep the code, so a code is never given another meaning.
 *
 * @param keyGroup one of the five key audiences of the national plan
 */
public record Term(UUID id, String code, String nameZh, String nameEn, boolean keyGroup) {

    public String name(boolean chinese) {
        return chinese ? nameZh : nameEn;
    }
}
