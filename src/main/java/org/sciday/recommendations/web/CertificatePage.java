package org.sciday.recommendations.web;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.sciday.documents.QrCode;
import org.sciday.recommendations.Certificate;

/**
 * A certificate where it is checked or printed.
 *
 * @param certificate null when there is none with this code
 * @param typed the code that was asked for
 * @param address where it is checked
 */
public record CertificatePage(@Nullable Certificate certificate, String typed, String address) {

    private static final int PIXELS = 240;

    /** As an address that a PDF can hold. */
    public String qr() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(QrCode.png(address, PIXELS));
    }
}
