package fr.nouveauxlieux.portal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The part of the API that Jakarta REST answers. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                PlaceResource.class,
                TerritoryResource.class,
                StatisticsResource.class,
                ChangesResource.class,
                PremisesResource.class,
                SupportResource.class,
                ProblemResource.class,
                ThrownMapper.class);
    }

    /** The API is described by OpenAPI alone. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
