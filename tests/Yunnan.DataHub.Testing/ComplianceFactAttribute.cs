using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Yunnan.DataHub.Testing;

/// <summary>
/// A test that an abstract class states for all databases; skipped in a class with <see cref="RequiresTestSqlServerAttribute"/> where no
/// server is named.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Yunnan.DataHub.Testing.ComplianceFactDiscoverer", "Yunnan.DataHub.Testing")]
public sealed class ComplianceFactAttribute : FactAttribute;

/// <summary>Marks a class whose <see cref="ComplianceFactAttribute"/>s run on the <see cref="TestSqlServer"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresTestSqlServerAttribute : Attribute;

/// <summary>Finds compliance tests for xUnit, which makes it by its name.</summary>
public sealed class ComplianceFactDiscoverer(IMessageSink diagnosticMessageSink) : FactDiscoverer(diagnosticMessageSink)
{
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod,
        IAttributeInfo factAttribute) =>
        TestSqlServer.IsNamed || !testMethod.TestClass.Class.GetCustomAttributes(typeof(RequiresTestSqlServerAttribute)).Any()
            ? base.CreateTestCase(discoveryOptions, testMethod, factAttribute)
            : new ServerlessTestCase(DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(),
                discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod);
}

/// <summary>A test that can't run, because no server is named.</summary>
public sealed class ServerlessTestCase : XunitTestCase
{
    /// <summary>For xUnit, which fills it from what another process has found.</summary>
    [Obsolete("For xUnit alone.")]
    public ServerlessTestCase()
    {
    }

    internal ServerlessTestCase(IMessageSink sink, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(sink, display, options, method)
    {
    }

    protected override string GetSkipReason(IAttributeInfo factAttribute) => $"{TestSqlServer.Variable} names no SQL Server.";
}
