/** What the templates of the sheet read. */
@NullMarked
package vn.chungsuc.assessment.view;

import org.jspecify.annotations.NullMarked;
