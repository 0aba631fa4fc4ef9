package org.sciday.accounts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.accounts.ApiToken;
import org.sciday.shared.web.Form;

/**
 * The tokens page.
 *
 * @param fresh the new token, shown this once
 */
public record TokensPage(
        Form<TokenForm> form,
        List<ApiToken> tokens,
        @Nullable String fresh) {}
