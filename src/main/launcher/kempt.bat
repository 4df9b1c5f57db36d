@echo off
rem Starts kempt with a Java of 17 or newer: KEMPT_JAVA_HOME, else runtime\ beside it, else JAVA_HOME, or the PATH.
setlocal
set "home=%~dp0.."
set "lib=%home%\lib"
set "java="
if defined KEMPT_JAVA_HOME set "java=%KEMPT_JAVA_HOME%\bin\java.exe"
if not defined java if exist "%home%\runtime\bin\java.exe" set "java=%home%\runtime\bin\java.exe"
if not defined java if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%J in (java.exe) do set "java=%%~$PATH:J"
if not exist "%java%" (
  echo %~n0: error: no Java found>&2
  echo %~n0: hint: install Java 17 or newer, or say where it is with KEMPT_JAVA_HOME>&2
  exit /b 127
)
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
set "CLASSPATH="
chcp 65001 >nul
"%java%" "@%lib%\java.args" -XX:ErrorFile=NUL -Djdk.console=java.base ^
  "-Dkempt.name=%~n0" "-Dlibrary.jline.path=%lib%\native" -jar "%lib%\kempt.jar" %*
exit /b %ERRORLEVEL%
