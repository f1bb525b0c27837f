package vn.chungsuc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * What the one flat jar must hold of its libraries' own files, for which the build merges or keeps
 * them.
 */
class PackedJarIT {

    private static final Path JAR = Path.of(System.getProperty("packed"));

    @Test
    void aLibrarysFilesForThePageAreFound() throws Exception {
        try (var packed =
                new URLClassLoader(
                        new URL[] {JAR.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            var locator = packed.loadClass("org.webjars.WebJarVersionLocator");
            var find = locator.getMethod("fullPath", String.class, String.class);
            var webJars = locator.getConstructor().newInstance();
            assertThat(find.invoke(webJars, "bootstrap", "css/bootstrap.min.css")).isNotNull();
            assertThat(find.invoke(webJars, "htmx.org", "dist/htmx.min.js")).isNotNull();
        }
    }

    @Test
    void everyServiceOfEveryLibraryIsKept() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            for (var list :
                    new String[] {
                        "services/org.flywaydb.core.extensibility.Plugin",
                        "services/org.apache.poi.ss.usermodel.WorkbookProvider"
                    }) {
                assertThat(lines(jar.getEntry("META-INF/" + list), jar))
                        .as(list)
                        .containsAll(givenByLibraries("META-INF/" + list));
            }
        }
    }

    @Test
    void licencesOfAllLibrariesGoAlong() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(String.join("\n", lines(jar.getEntry("META-INF/LICENSE.txt"), jar)))
                    .contains("Apache License", "QOS.ch", "Permission is hereby granted");
        }
    }

    /** What the class path of this test, where each library is a jar, says. */
    private static TreeSet<String> givenByLibraries(String resource) throws IOException {
        var given = new TreeSet<String>();
        var found = PackedJarIT.class.getClassLoader().getResources(resource);
        while (found.hasMoreElements()) {
            try (var in = found.nextElement().openStream()) {
                given.addAll(
                        new String(in.readAllBytes()).lines().filter(PackedJarIT::says).toList());
            }
        }
        assertThat(given).hasSizeGreaterThan(1);
        return given;
    }

    private static TreeSet<String> lines(java.util.zip.ZipEntry entry, JarFile jar)
            throws IOException {
        try (var in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes())
                    .lines()
                    .filter(PackedJarIT::says)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean says(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }
}
