package org.sciday.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.accounts.Accounts;
import org.sciday.accounts.ApiTokens;
import org.sciday.accounts.Grants;
import org.sciday.accounts.Passes;
import org.sciday.shared.AccountId;
import org.sciday.shared.Grant;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.ViewerSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds the viewer of a request by a pass, an API token or the session; once a request. */
@Component
class SessionViewers implements ViewerSource {

    private static final String ATTRIBUTE = "sciday.viewer";

    private final Accounts accounts;
    private final Grants grants;
    private final ApiTokens tokens;
    private final Passes passes;
    private final boolean staffNeedSecondFactor;

    SessionViewers(
            Accounts accounts,
            Grants grants,
            ApiTokens tokens,
            Passes passes,
            @Value("${sciday.accounts.staff-need-second-factor:true}") boolean staffNeedSecondFactor) {
        this.accounts = accounts;
        this.grants = grants;
        this.tokens = tokens;
        this.passes = passes;
        this.staffNeedSecondFactor = staffNeedSecondFactor;
    }

    @Override
    public Viewer viewerOf(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Viewer known) {
            return known;
        }
        var viewer = find(request);
        request.setAttribute(ATTRIBUTE, viewer);
        return viewer;
    }

    private Viewer find(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        var token = ApiTokenReader.read(request);
        if (token.isPresent()) {
            return tokens.ownerOf(token.get())
                    .map(id -> viewer(id, true, null, address))
                    .orElseGet(() -> Viewer.passerBy(address));
        }
        var pass = passOf(request);
        if (pass.isPresent()) {
            return new Viewer(pass.get(), "", List.of(), null, address);
        }
        return SignedInPerson.of(request)
                .map(person -> viewer(person.id(), person.secondFactor(), person.acting(), address))
                .orElseGet(() -> Viewer.passerBy(address));
    }

    private Optional<AccountId> passOf(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        if (request.getAttribute(Passes.ATTRIBUTE) instanceof AccountId read) {
            return Optional.of(read);
        }
        return Optional.ofNullable(request.getHeader(Passes.HEADER))
                .or(() -> Optional.ofNullable(request.getParameter(Passes.FIELD)))
                .flatMap(pass -> passes.read(pass, request.getRequestURI()));
    }

    /** Without the second factor staff are residents: they may book a place, not run a campaign. */
    private Viewer viewer(AccountId id, boolean secondFactor, @Nullable UUID acting, String address) {
        try {
            var held = staffNeedSecondFactor && !secondFactor ? List.<Grant>of() : grants.grantsOf(id);
            return new Viewer(
                    id, accounts.nameOf(id), held, chosen(held, acting).orElse(null), address);
        } catch (NotFound erased) {
            return Viewer.passerBy(address);
        }
    }

    private static Optional<Grant> chosen(List<Grant> held, @Nullable UUID acting) {
        return held.stream()
                .filter(grant -> acting == null
                        || (grant.unit() != null && Objects.equals(grant.unit().value(), acting)))
                .findFirst()
                .or(() -> held.stream().findFirst());
    }

    /** A person changed their grants or unit within this request. */
    static void forget(HttpServletRequest request) {
        request.removeAttribute(ATTRIBUTE);
    }
}
