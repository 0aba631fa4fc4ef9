package gg.jte.generated.ondemand.site;
import org.sciday.shared.web.Problems;
@SuppressWarnings("unchecked")
public final class JteproblemGenerated {
	public static final String JTE_NAME = "site/problem.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,6,6,8,8,8,9,9,9,10,10,10,11,11,11,11,11,11,11,11,11,11,13,13,14,14,15,15,15,15,20,20,20,21,21,21,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, org.sciday.shared.web.Ui ui, Problems page) {
		gg.jte.generated.ondemand.layouts.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, ui, page.title(), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n  <section class=\"bleed night problem\">\n    <div class=\"problem-in\">\n      ");
				gg.jte.generated.ondemand.site.Jte_lostGenerated.render(jteOutput, jteHtmlInterceptor, page.status());
				jteOutput.writeContent("\n      <div class=\"stack\">\n        <p class=\"eyebrow num\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(page.status());
				jteOutput.writeContent("</p>\n        <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(page.title());
				jteOutput.writeContent("</h1>\n        <p class=\"lead\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(page.detail());
				jteOutput.writeContent("</p>\n        ");
				if (page.isBug()) {
					jteOutput.writeContent("<p class=\"muted\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(ui.t("shared.problem.id"));
					jteOutput.writeContent(" <code>");
					jteOutput.setContext("code", null);
					jteOutput.writeUserContent(page.id().toString());
					jteOutput.writeContent("</code></p>");
				}
				jteOutput.writeContent("\n        <div class=\"buttons\">\n          ");
				gg.jte.generated.ondemand.components.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, ui, "/", ui.t("shared.problem.home"), "act", "", null, null, null, null, false);
				jteOutput.writeContent("\n          ");
				gg.jte.generated.ondemand.components.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, ui, "/activities", ui.t("shared.problem.programme"), "", "", null, null, null, null, false);
				jteOutput.writeContent("\n          ");
				if (page.isBug()) {
					gg.jte.generated.ondemand.components.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, ui, "/complaints", ui.t("shared.complaints"), "", "", null, null, null, null, false);
				}
				jteOutput.writeContent("\n        </div>\n      </div>\n    </div>\n  </section>\n");
			}
		}, null, "", "", null);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		org.sciday.shared.web.Ui ui = (org.sciday.shared.web.Ui)params.get("ui");
		Problems page = (Problems)params.get("page");
		render(jteOutput, jteHtmlInterceptor, ui, page);
	}
}
