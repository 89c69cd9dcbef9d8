package fr.nouveauxlieux.portal.page.coverage;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.portal.http.EntityTag;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.portal.http.ReadingServlet;
import fr.nouveauxlieux.portal.question.ParameterReader;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tables of the national and regional views as CSV, and the classes of density that the map draws. */
@WebServlet(CoverageFileServlet.PATH + "/*")
public class CoverageFileServlet extends ReadingServlet {

    static final String PATH = "/api/v1/coverage";
    static final String REGION = "region";

    private static final String DENSITY = "density.json";
    private static final long serialVersionUID = 1L;
    private static final String CACHE_CONTROL = "public, max-age=60";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int DECIMAL = 10;

    @Inject
    private transient CoverageKeeper keeper;

    @Inject
    private transient Gazetteer gazetteer;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<CoverageFile> file = Arrays.stream(CoverageFile.values())
                .filter(one -> one.fileName().equals(name))
                .findFirst();
        if (file.isEmpty() && !name.equals(DENSITY)) {
            throw new ProblemException(Problem.notFound("There is no such file."));
        }
        ParameterReader parameters = new ParameterReader(request.getParameterMap());
        parameters.refuseUnknown(file.isEmpty() ? List.of() : List.of(REGION));
        Optional<Territory> region = parameters.findOne(REGION, code -> CoverageServlet.findRegion(gazetteer, code)
                .orElseThrow(() -> new IllegalArgumentException("the code of a région, as 11")));
        parameters.throwIfRefused();
        Coverage all = keeper.get();
        Coverage asked = region.map(all::within).orElse(all);
        byte[] body = file.isPresent() ? csv(file.get(), asked) : Json.toBytes(json -> writeDensity(json, all));
        EntityTag tag = EntityTag.of(body);
        if (tag.spares(request, response, CACHE_CONTROL)) {
            return;
        }
        tag.mark(response, CACHE_CONTROL);
        if (file.isPresent()) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        }
        send(request, response, file.isPresent() ? "text/csv;charset=UTF-8" : Json.MEDIA_TYPE, body);
    }

    private static byte[] csv(CoverageFile file, Coverage coverage) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(file.columns());
        file.rows(coverage).forEach(csv::writeRecord);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Where each class begins, and the class of each département by its code. */
    private static void writeDensity(JsonGenerator json, Coverage coverage) throws IOException {
        DensityClasses classes = DensityClasses.of(coverage.departements());
        json.writeStartObject();
        json.writeArrayFieldStart("starts");
        for (int level = 1; level <= DensityClasses.COUNT; level++) {
            json.writeNumber((double) Math.round(classes.start(level) * DECIMAL) / DECIMAL);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("departements");
        for (ZoneFigures zone : coverage.departements()) {
            json.writeNumberField(zone.territory().code(), classes.of(zone.density()));
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
