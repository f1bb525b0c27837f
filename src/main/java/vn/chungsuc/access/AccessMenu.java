package vn.chungsuc.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Permission;

@Configuration(proxyBeanMethods = false)
class AccessMenu {

    @Bean
    MenuEntry accountsEntry() {
        return new MenuEntry(
                MenuEntry.Part.ADMIN,
                910,
                "Tài khoản",
                AccountListController.PATH,
                null,
                Permission.MANAGE_ACCOUNTS);
    }
}
