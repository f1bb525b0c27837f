/**
 * Reads an official document into structure and facts, and tells what does not add up. Pure: no
 * Spring, no database; what it must know of units and criteria comes in as {@link
 * vn.chungsuc.reader.Reference}.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.chungsuc.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
