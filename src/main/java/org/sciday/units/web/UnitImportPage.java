package org.sciday.units.web;

import java.util.List;
import org.sciday.shared.web.Form;
import org.sciday.units.UnitImport;

/** Handing in a list, and the lists handed in before. */
public record UnitImportPage(Form<String> form, List<UnitImport> lists, UnitTabs tabs) {}
