package gg.jte.generated.ondemand.layouts;
@SuppressWarnings("unchecked")
public final class JtepageGenerated {
	public static final String JTE_NAME = "layouts/page.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,11,11,12,12,12,12,12,15,15,15,16,16,18,18,19,19,19,21,21,24,24,24,1,2,3,4,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, org.sciday.shared.web.Ui ui, String title, gg.jte.Content content, gg.jte.Content head, String description, String active, String picture) {
		jteOutput.writeContent("<!doctype html>\n<html");
		var __jte_html_attribute_0 = ui.lang();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("html", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = ui.elder() ? "elder" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("html", "class");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<head>\n  ");
		gg.jte.generated.ondemand.layouts.JteheadGenerated.render(jteOutput, jteHtmlInterceptor, ui, title, description, picture);
		jteOutput.writeContent("\n  ");
		if (head != null) {
			jteOutput.setContext("head", null);
			jteOutput.writeUserContent(head);
		}
		jteOutput.writeContent("\n</head>\n<body class=\"festival\">\n  <a class=\"skip\" href=\"#main\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.t("shared.skip"));
		jteOutput.writeContent("</a>\n  ");
		gg.jte.generated.ondemand.layouts.JtesiteheaderGenerated.render(jteOutput, jteHtmlInterceptor, ui, active);
		jteOutput.writeContent("\n  <main class=\"page\" id=\"main\" tabindex=\"-1\">\n    ");
		gg.jte.generated.ondemand.components.JteflashGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("\n    ");
		jteOutput.setContext("main", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n  </main>\n  ");
		gg.jte.generated.ondemand.layouts.JtesitefooterGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("\n</body>\n</html>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		org.sciday.shared.web.Ui ui = (org.sciday.shared.web.Ui)params.get("ui");
		String title = (String)params.get("title");
		gg.jte.Content content = (gg.jte.Content)params.get("content");
		gg.jte.Content head = (gg.jte.Content)params.getOrDefault("head", null);
		String description = (String)params.getOrDefault("description", "");
		String active = (String)params.getOrDefault("active", "");
		String picture = (String)params.getOrDefault("picture", null);
		render(jteOutput, jteHtmlInterceptor, ui, title, content, head, description, active, picture);
	}
}
