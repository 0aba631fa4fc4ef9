package org.sciday.notices.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Deadline;
import org.sciday.notices.Finding;
import org.sciday.notices.FindingField;
import org.sciday.shared.web.Form;

/**
 * The form for one value.
 *
 * @param finding what is corrected; null when a value is added
 */
public record Editor(
        FindingField field, @Nullable Finding finding, Form<ValueForm> form) {

    public List<String> channels() {
        return Deadline.Delivery.CHANNELS;
    }

    public List<String> formats() {
        return Deadline.Delivery.FORMATS;
    }

    public boolean isAdding() {
        return finding == null;
    }
}
