/** What the pages of inspections read. */
@NullMarked
package vn.chungsuc.inspections.view;

import org.jspecify.annotations.NullMarked;
