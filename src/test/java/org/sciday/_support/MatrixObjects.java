package org.sciday._support;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sciday.shared.UnitId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/** Objects that belong to nobody of the matrix: by the type of the path variable, else an id that names nothing. */
@TestComponent
public class MatrixObjects {

    /** Paths whose objects every holder of the permission may reach. */
    private static final List<String> FOR_ALL = List.of("/desk/people/");

    private final Map<Class<?>, Supplier<String>> makers = new HashMap<>();
    private final Map<Class<?>, String> made = new HashMap<>();

    MatrixObjects(Organisations organisations) {
        makers.put(UnitId.class, () -> organisations.association("别人的科协").toString());
    }

    public boolean isForAll(String path) {
        return FOR_ALL.stream().anyMatch(path::startsWith);
    }

    /** The value for the variable: somebody else's object where its kind is known. */
    public String foreign(HandlerMethod handler, String variable) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class))
                .filter(parameter -> {
                    parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
                    return variable.equals(parameter.getParameterName());
                })
                .findFirst()
                .map(parameter -> made.computeIfAbsent(
                        parameter.getParameterType(),
                        type -> makers.getOrDefault(type, () -> UUID.randomUUID().toString()).get()))
                .orElseGet(() -> UUID.randomUUID().toString());
    }
}
