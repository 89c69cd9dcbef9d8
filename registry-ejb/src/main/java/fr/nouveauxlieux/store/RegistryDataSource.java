package fr.nouveauxlieux.store;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Declares the application's only data source. Connections are checked before use, so that a database that went
 * away and came back is found again without a restart.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/registry",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=nl.db.url}",
        user = "${MPCONFIG=nl.db.user}",
        password = "${MPCONFIG=nl.db.password}",
        minPoolSize = 1,
        initialPoolSize = 1,
        maxPoolSize = 20,
        properties = {
            // JSON travels as text; the server knows the column's type better than the driver.
            "stringType=unspecified",
            "reWriteBatchedInserts=true",
            "ApplicationName=nouveaux-lieux",
            "connectTimeout=5",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=5000"
        })
public class RegistryDataSource {}
