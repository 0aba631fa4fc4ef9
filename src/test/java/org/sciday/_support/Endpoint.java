package org.sciday._support;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Permission;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Public;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One address and method that the platform answers, with who may and what it is given. */
public record Endpoint(HttpMethod method, String path, HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}/:]+)[^}]*}");

    public record Variable(String name, Class<?> type) {}

    public static List<Endpoint> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.sciday."))
                .flatMap(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> entry.getKey().getPatternValues().stream()
                                .map(path -> new Endpoint(method.asHttpMethod(), path, entry.getValue()))))
                .sorted(Comparator.comparing(Endpoint::toString))
                .toList();
    }

    public boolean isPublic() {
        return handler.hasMethodAnnotation(Public.class);
    }

    public @Nullable Permission permission() {
        var can = handler.getMethodAnnotation(Can.class);
        return can == null ? null : can.value();
    }

    public boolean changes() {
        return method != HttpMethod.GET;
    }

    public List<Variable> variables() {
        return parameters().stream()
                .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class))
                .map(parameter -> new Variable(nameOf(parameter), parameter.getParameterType()))
                .toList();
    }

    /** The address with every variable replaced. */
    public String at(Function<Variable, String> values) {
        var known = variables();
        return VARIABLE.matcher(path).replaceAll(match -> known.stream()
                .filter(variable -> variable.name().equals(match.group(1)))
                .findFirst()
                .map(values)
                .orElse("x"));
    }

    /** Names of the fields that take words: texts among the parameters, the forms and the rows of forms. */
    public Set<String> textFields() {
        var names = new LinkedHashSet<String>();
        for (var parameter : parameters()) {
            if (parameter.hasParameterAnnotation(PathVariable.class) || parameter.hasParameterAnnotation(RequestBody.class)) {
                continue;
            }
            if (parameter.getParameterType() == String.class) {
                names.add(nameOf(parameter));
            } else if (parameter.hasParameterAnnotation(RequestParam.class) && Map.class.isAssignableFrom(parameter.getParameterType())) {
                names.addAll(List.of("problem.wording.title", "value.text", "reason"));
            } else if (isForm(parameter.getParameterType())) {
                addTexts("", parameter.getParameterType(), names);
            }
        }
        return names;
    }

    private static boolean isForm(Class<?> type) {
        return type.isRecord() && type.getSimpleName().matches(".*(Form|Filter)");
    }

    private static void addTexts(String prefix, Class<?> form, Set<String> names) {
        for (var component : form.getRecordComponents()) {
            var name = prefix + component.getName();
            var type = component.getType();
            if (type == String.class) {
                names.add(name);
            } else if (type.isRecord() && type.getName().startsWith("org.sciday") && !type.getSimpleName().endsWith("Id")) {
                addTexts(name + ".", type, names);
            } else if (List.class.isAssignableFrom(type)) {
                addRow(name, component, names);
            }
        }
    }

    private static void addRow(String name, RecordComponent component, Set<String> names) {
        if (component.getGenericType() instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> row) {
            if (row == String.class) {
                names.add(name);
            } else if (row.isRecord() && !row.getSimpleName().endsWith("Id")) {
                addTexts(name + "[0].", row, names);
            }
        }
    }

    private List<MethodParameter> parameters() {
        var found = new ArrayList<MethodParameter>();
        for (var parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            found.add(parameter);
        }
        return found;
    }

    private static String nameOf(MethodParameter parameter) {
        var name = parameter.getParameterName();
        return name == null ? "" : name;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
