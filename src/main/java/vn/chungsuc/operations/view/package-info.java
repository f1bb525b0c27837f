/** What the templates of this module read. */
@NullMarked
package vn.chungsuc.operations.view;

import org.jspecify.annotations.NullMarked;
