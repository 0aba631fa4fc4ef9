package org.sciday.evaluations.web;

import java.util.List;
import org.sciday.evaluations.Evaluation;
import org.sciday.evaluations.Objection;

/** All objections of an evaluation; those that wait first. */
public record ObjectionListPage(Evaluation evaluation, List<Objection> objections) {}
