package fr.nouveauxlieux.portal.page.sitemap;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.http.EntityTag;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.portal.http.ReadingServlet;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.content.SiteMap;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The portal's addresses, for search engines: {@code /sitemap.xml} names the sitemaps below {@code /plan/}, that of the
 * pages, that of the territories and those of the places of each département.
 */
@WebServlet({SitemapServlet.INDEX, SitemapPart.FOLDER + "*"})
public class SitemapServlet extends ReadingServlet {

    static final String INDEX = "/sitemap.xml";

    private static final long serialVersionUID = 1L;

    private static final String PAGES = "pages.xml";
    private static final String TERRITORIES = "territoires.xml";
    private static final String CACHE_CONTROL = "public, max-age=3600";

    @Inject
    private transient PlaceDirectory directory;

    @Inject
    private transient Gazetteer gazetteer;

    @Inject
    private transient Visit visit;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        boolean index = INDEX.equals(request.getServletPath());
        Optional<SitemapPart> part = SitemapPart.find(file);
        if (!index && !List.of(PAGES, TERRITORIES).contains(file) && part.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        EntityTag tag = EntityTag.of(directory.status(), visit.absolute(request.getServletPath() + "/" + file));
        if (tag.spares(request, response, CACHE_CONTROL)) {
            return;
        }
        SitemapPlaces places = new SitemapPlaces(directory);
        if (part.isPresent() && !places.listParts().contains(part.get())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        tag.mark(response, CACHE_CONTROL);
        response.setContentType("application/xml;charset=UTF-8");
        if (isHead(request)) {
            return;
        }
        if (index) {
            writeIndex(places, response);
        } else if (part.isPresent()) {
            writePlaces(places, part.get(), response);
        } else if (file.equals(TERRITORIES)) {
            write(SitemapTerritories.listAddresses(gazetteer, directory.status()), response);
        } else {
            write(Stream.concat(Stream.of("/"), SiteMap.listPaths().stream()).toList(), response);
        }
    }

    private void writeIndex(SitemapPlaces places, HttpServletResponse response) throws IOException {
        SitemapWriter writer = SitemapWriter.ofSitemaps(response.getOutputStream());
        writer.add(visit.absolute(SitemapPart.FOLDER + PAGES), Optional.empty());
        writer.add(visit.absolute(SitemapPart.FOLDER + TERRITORIES), Optional.empty());
        for (SitemapPart part : places.listParts()) {
            writer.add(visit.absolute(part.address()), Optional.empty());
        }
        writer.end();
    }

    private void write(List<String> addresses, HttpServletResponse response) throws IOException {
        SitemapWriter writer = SitemapWriter.ofPages(response.getOutputStream());
        for (String address : addresses) {
            writer.add(visit.absolute(address), Optional.empty());
        }
        writer.end();
    }

    private void writePlaces(SitemapPlaces places, SitemapPart part, HttpServletResponse response) throws IOException {
        SitemapWriter writer = SitemapWriter.ofPages(response.getOutputStream());
        places.each(
                part, place -> writer.add(visit.absolute(PlaceAddress.of(place.id(), place.name())), place.updated()));
        writer.end();
    }
}
