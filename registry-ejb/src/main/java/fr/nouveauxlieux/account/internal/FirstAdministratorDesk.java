package fr.nouveauxlieux.account.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/** Answers the run command, as long as the portal runs, in the portal's own context. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdministratorDesk {

    @Resource
    private SessionContext context;

    @Inject
    private FirstAdministratorLinks links;

    @PostConstruct
    void open() {
        FirstAdministratorDesk desk = context.getBusinessObject(FirstAdministratorDesk.class);
        FirstAdministratorMXBean asked = desk::issueLink;
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .registerMBean(new StandardMBean(asked, FirstAdministratorMXBean.class, true), name());
        } catch (JMException e) {
            throw new IllegalStateException("the run command cannot ask for the first administrator's link", e);
        }
    }

    @PreDestroy
    void close() {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(name());
        } catch (JMException e) {
            throw new IllegalStateException("it was registered when the portal started", e);
        }
    }

    public String issueLink() {
        return links.issue();
    }

    private static ObjectName name() throws JMException {
        return new ObjectName(FirstAdministratorMXBean.NAME);
    }
}
