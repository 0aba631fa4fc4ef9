package gg.jte.generated.ondemand.components;
@SuppressWarnings("unchecked")
public final class JtelinkbuttonGenerated {
	public static final String JTE_NAME = "components/link-button.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,13,13,13,13,14,14,14,16,16,16,1,2,3,4,5,6,7,8,9,10,10,10,10};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, org.sciday.shared.web.Ui ui, String href, String text, String kind, String size, String icon, String label, String rel, String download, boolean wide) {
		jteOutput.writeContent("<a class=\"button ");
		jteOutput.setContext("a", "class");
		jteOutput.writeUserContent(kind);
		jteOutput.setContext("a", null);
		jteOutput.writeContent(" ");
		jteOutput.setContext("a", "class");
		jteOutput.writeUserContent(size);
		jteOutput.setContext("a", null);
		jteOutput.writeContent(" ");
		jteOutput.setContext("a", "class");
		jteOutput.writeUserContent(wide ? "wide" : "");
		jteOutput.setContext("a", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = href;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = label;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("a", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = rel;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" rel=\"");
			jteOutput.setContext("a", "rel");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("\n  ");
		var __jte_html_attribute_3 = download;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" download=\"");
			jteOutput.setContext("a", "download");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  ");
		if (icon != null) {
			gg.jte.generated.ondemand.components.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, icon);
		}
		jteOutput.writeContent("\n  ");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(text);
		jteOutput.writeContent("\n</a>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		org.sciday.shared.web.Ui ui = (org.sciday.shared.web.Ui)params.get("ui");
		String href = (String)params.get("href");
		String text = (String)params.get("text");
		String kind = (String)params.getOrDefault("kind", "");
		String size = (String)params.getOrDefault("size", "");
		String icon = (String)params.getOrDefault("icon", null);
		String label = (String)params.getOrDefault("label", null);
		String rel = (String)params.getOrDefault("rel", null);
		String download = (String)params.getOrDefault("download", null);
		boolean wide = (boolean)params.getOrDefault("wide", false);
		render(jteOutput, jteHtmlInterceptor, ui, href, text, kind, size, icon, label, rel, download, wide);
	}
}
