package org.sciday.reservations;

import org.sciday.secrets.Masks;

/** A person of a party as tickets and doors show them: enough to compare with the document, too little to use it. */
public record NamedVisitor(String maskedName, Document.Kind kind, String maskedNumber) {

    public static NamedVisitor of(Visitor visitor) {
        return new NamedVisitor(
                Masks.name(visitor.name()),
                visitor.document().kind(),
                visitor.document().masked());
    }
}
