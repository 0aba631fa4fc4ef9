package org.sciday.accounts.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.accounts.ApiTokens;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Tokens for a person's own programs. */
@Controller
class TokenPages {

    private final ApiTokens tokens;

    TokenPages(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @SignedIn
    @GetMapping("/me/tokens")
    Answer list(Viewer viewer) {
        return Html.of("accounts/tokens", page(Form.of(new TokenForm(null)), viewer, null));
    }

    @SignedIn
    @PostMapping("/me/tokens")
    Answer make(TokenForm form, Viewer viewer) {
        try {
            var token = tokens.make(form.name() == null ? "" : form.name(), viewer);
            return Html.of("accounts/tokens", page(Form.of(new TokenForm(null)), viewer, token));
        } catch (InvalidInput problem) {
            return Html.invalid("accounts/tokens", page(Form.of(form).with(problem), viewer, null));
        }
    }

    @SignedIn
    @PostMapping("/me/tokens/{id}/withdrawal")
    Answer withdraw(@PathVariable UUID id, Viewer viewer) {
        tokens.withdraw(id, viewer);
        return Redirect.to("/me/tokens").saying("accounts.token-withdrawn");
    }

    private TokensPage page(Form<TokenForm> form, Viewer viewer, @Nullable String fresh) {
        return new TokensPage(form, tokens.listOf(viewer.id()), fresh);
    }
}
