package org.sciday._support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.sciday.accounts.Accounts;
import org.sciday.accounts.Address;
import org.sciday.accounts.Grants;
import org.sciday.shared.AccountId;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;

/** Makes the people of a test: real accounts with real roles, who really sign in. */
@TestComponent
public class Cast {

    public static final String PASSWORD = "lights-on-the-map-2024";

    private final Accounts accounts;
    private final Grants grants;
    private final MockMvc browser;

    Cast(Accounts accounts, Grants grants, MockMvc browser) {
        this.accounts = accounts;
        this.grants = grants;
        this.browser = browser;
    }

    /** A person of the test. */
    public record Person(AccountId id, String name, String address) {}

    /** A new resident. */
    public Person resident(String name) {
        var address = "p" + UUID.randomUUID().toString().substring(0, 13) + "@example.cn";
        var id = accounts.signUp(name, Address.parse(address).orElseThrow(), PASSWORD, Viewer.passerBy("127.0.0.1"));
        return new Person(id, name, address);
    }

    /** A new person with a role in a unit; null for operators. */
    public Person staff(String name, Role role, UnitId unit) {
        var person = resident(name);
        grants.grant(Viewer.platform(), person.id(), role, unit);
        return person;
    }

    public Person operator(String name, Role role) {
        var person = resident(name);
        grants.grant(Viewer.platform(), person.id(), role, null);
        return person;
    }

    /** The person as use cases see them. */
    public Viewer viewer(Person person) {
        var held = grants.grantsOf(person.id());
        return new Viewer(person.id(), person.name(), held, held.isEmpty() ? null : held.getFirst(), "127.0.0.1");
    }

    /** Signs in through the page and gives the cookie to be sent with MockMvc requests. */
    public Cookie signIn(Person person) throws Exception {
        var cookie = browser.perform(post("/sign-in")
                        .param("address", person.address())
                        .param("password", PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getCookie("sciday");
        if (cookie == null) {
            throw new IllegalStateException("Could not sign in " + person);
        }
        return cookie;
    }
}
