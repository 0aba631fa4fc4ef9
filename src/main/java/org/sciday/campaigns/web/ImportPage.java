package org.sciday.campaigns.web;

import org.sciday.campaigns.ImportPreview;

/** What importing a notice would make; the notice travels along, nothing is stored before the person agrees. */
public record ImportPage(ImportForm form, ImportPreview preview) {}
