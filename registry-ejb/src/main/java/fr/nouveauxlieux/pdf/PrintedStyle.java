package fr.nouveauxlieux.pdf;

/** How printed documents look: black on white, large enough, one accent that stays legible in grey. */
final class PrintedStyle {

    static final String CSS =
            """
            @page {
              size: A4;
              margin: 18mm 18mm 20mm;
              @bottom-left { content: "Nouveaux Lieux"; font: 8pt "DejaVu Sans"; color: #3a3a3a; }
              @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "DejaVu Sans"; color: #3a3a3a; }
            }
            body { font: 9.5pt/1.45 "DejaVu Sans"; color: #161616; margin: 0; word-wrap: break-word; }
            .part { page-break-before: always; }
            h1 { font-size: 17pt; line-height: 1.25; color: #0b5351; margin: 0 0 10pt; page-break-after: avoid; }
            h2 { font-size: 12pt; line-height: 1.3; color: #0b5351; margin: 16pt 0 5pt; page-break-after: avoid; }
            h3 { font-size: 10pt; line-height: 1.3; margin: 10pt 0 2pt; page-break-after: avoid; }
            p { margin: 0 0 6pt; white-space: pre-wrap; }
            ul { margin: 0 0 6pt; padding: 0 0 0 14pt; }
            li { margin: 0 0 4pt; }
            a { color: #0b5351; }
            .emphasis { border-left: 3pt solid #0b5351; padding: 4pt 0 4pt 9pt; font-weight: bold; }
            .contents { list-style: none; padding: 0; }
            .contents a { text-decoration: none; }
            .contents a::after { content: leader(dotted) target-counter(attr(href), page); }
            .code { font-size: 8.5pt; letter-spacing: 0.3pt; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 0 0 6pt;
              -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { text-align: left; vertical-align: top; padding: 4pt 6pt 4pt 0; border-bottom: 0.5pt solid #929292;
              font-size: 8.5pt; }
            thead th:first-child { width: 32%; }
            thead th { border-bottom: 1.2pt solid #0b5351; }
            """;

    private PrintedStyle() {}

    /** @param text without quotation marks, backslashes and control characters */
    static String mark(String text) {
        return "@page { @top-center { content: \"" + text + "\"; font: bold 9pt \"DejaVu Sans\"; color: #b34000; } }\n";
    }
}
