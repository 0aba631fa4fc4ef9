package org.sciday.units.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Role;

/** Whom to invite as what. */
public record InvitationForm(
        @Nullable String address, @Nullable String role) {

    static final InvitationForm EMPTY = new InvitationForm(null, Role.CLERK.name());

    String typedAddress() {
        return address == null ? "" : address;
    }

    Role chosenRole() {
        Optional<Role> chosen = Stream.of(Role.values())
                .filter(known -> known.name().equals(role))
                .findFirst();
        return chosen.orElseThrow(() -> InvalidInput.of("role", "shared.choose"));
    }
}
