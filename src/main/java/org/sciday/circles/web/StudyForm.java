package org.sciday.circles.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.sciday.circles.NewStudy;
import org.sciday.circles.TravelMode;

/** @param system "GCJ02" when the points come from a Chinese map service */
public record StudyForm(
        @NotBlank(message = "shared.required") @Nullable String name,
        @NotNull(message = "shared.required") @Nullable TravelMode mode,
        @NotNull(message = "shared.required") @Nullable Integer minutes,
        @Nullable Boolean programme,
        @Nullable String system) {

    static StudyForm blank() {
        return new StudyForm("", TravelMode.WALK, 15, true, "WGS84");
    }

    NewStudy asked(byte[] file) {
        return new NewStudy(
                name == null ? "" : name,
                mode == null ? TravelMode.WALK : mode,
                minutes == null ? 0 : minutes,
                Boolean.TRUE.equals(programme),
                file,
                "GCJ02".equals(system));
    }
}
