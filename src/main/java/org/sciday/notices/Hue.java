package org.sciday.notices;

/** The kinds of values that a reader of a notice tells apart at a glance; each has its colour and its line. */
public enum Hue {
    /** How it is called: name, theme, title, wording. */
    WORDS,
    TIME,
    PEOPLE,
    /** What is to be done: directions, actions, events. */
    MATTER,
    DUTY,
    NUMBER
}
