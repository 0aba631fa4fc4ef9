package gg.jte.generated.ondemand.components;
@SuppressWarnings("unchecked")
public final class JteflashGenerated {
	public static final String JTE_NAME = "components/flash.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,2,2,3,3,4,4,4,4,5,5,6,6,6,8,8,9,9,9,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, org.sciday.shared.web.Ui ui) {
		var flash = ui.flash();
		jteOutput.writeContent("\n");
		if (flash != null) {
			jteOutput.writeContent("\n  <div class=\"flash ");
			jteOutput.setContext("div", "class");
			jteOutput.writeUserContent(flash.warning() ? "warning" : "");
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\" role=\"status\">\n    ");
			gg.jte.generated.ondemand.components.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, flash.warning() ? "warning" : "check");
			jteOutput.writeContent("\n    <p>");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(flash.text());
			jteOutput.writeContent("</p>\n  </div>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		org.sciday.shared.web.Ui ui = (org.sciday.shared.web.Ui)params.get("ui");
		render(jteOutput, jteHtmlInterceptor, ui);
	}
}
