/** What the pages of reports read. */
@NullMarked
package vn.chungsuc.reporting.view;

import org.jspecify.annotations.NullMarked;
