package vn.chungsuc.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Decided at every start: the database in the data directory, or the one of the URL given. */
@Configuration(proxyBeanMethods = false)
class DatabaseAddress {

    /** The embedded one, where there is one, stops after everything that uses it. */
    @Bean
    static JdbcConnectionDetails database(
            @Nullable EmbeddedPostgres embedded, DataSourceProperties given) {
        return embedded == null
                ? new Address(
                        given.determineUrl(), given.determineUsername(), given.determinePassword())
                : new Address(embedded.url(), EmbeddedPostgres.USER, embedded.password());
    }

    private record Address(
            String getJdbcUrl, @Nullable String getUsername, @Nullable String getPassword)
            implements JdbcConnectionDetails {}
}
