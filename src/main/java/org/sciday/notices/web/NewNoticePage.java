package org.sciday.notices.web;

import java.util.List;
import java.util.UUID;
import org.sciday.shared.web.Form;

/**
 * Where a notice comes in: as a file or pasted.
 *
 * @param text what was pasted
 * @param samples codes of invented notices to try, in the demo only
 * @param assisted whether a language model reads along, which whoever hands a text in must know
 */
public record NewNoticePage(Form<String> file, Form<String> text, UUID key, List<String> samples, boolean assisted) {}
