package vn.chungsuc;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every test with SQL, a page or a real request uses this one annotation, so that the suite starts
 * the product once: office mode, no demo, on a random port ({@code @LocalServerPort}), with {@code
 * small-world.sql} in the database. What a test writes stays there for the others: it takes units
 * and names of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "chungsuc.mode=office",
            "chungsuc.data=target/test-data-${suite.fork:1}",
            "server.address=127.0.0.1"
        })
@AutoConfigureMockMvc
@Sql(scripts = "/small-world.sql", executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
public @interface DatabaseTest {}
