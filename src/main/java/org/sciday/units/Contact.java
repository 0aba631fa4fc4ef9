package org.sciday.units;

/** The person who answers for the unit. Phone and mail are sealed in the store and masked on pages. */
public record Contact(String name, String phone, String email) {

    public static final Contact NONE = new Contact("", "", "");

    public Contact {
        name = name.strip();
        phone = phone.strip();
        email = email.strip();
    }
}
