package org.sciday.shared.web;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.util.ReflectionUtils;

/**
 * Reads typed ids (records of one UUID) from forms and addresses. An empty choice is no id: browsers send the field all the
 * same, and "none" must not look like a broken id.
 */
final class TypedIds implements ConditionalGenericConverter {

    @Override
    public @Nullable Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        var parts = target.getType().getRecordComponents();
        return parts != null && parts.length == 1 && parts[0].getType() == UUID.class;
    }

    @Override
    public @Nullable Object convert(@Nullable Object text, TypeDescriptor source, TypeDescriptor target) {
        return text == null || text.toString().isBlank() ? null : id(text.toString().strip(), target.getType());
    }

    private static Object id(String text, Class<?> type) {
        try {
            return type.getConstructor(UUID.class).newInstance(UUID.fromString(text));
        } catch (ReflectiveOperationException e) {
            ReflectionUtils.handleReflectionException(e);
            throw new IllegalStateException(e);
        }
    }
}
